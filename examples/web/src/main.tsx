import { render } from 'preact'
import { Page } from './page'
import './styles.css'

const app = document.getElementById('app')!
// What stands in the page already is there to be seen while this script comes.
app.textContent = ''
render(<Page />, app)
