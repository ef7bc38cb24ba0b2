import { render } from 'preact'
import { Page } from './page'
import './styles.css'

render(<Page />, document.getElementById('app')!)
