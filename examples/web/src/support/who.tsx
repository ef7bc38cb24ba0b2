import { useApp } from '../app'
import { doors } from '../rules'
import { ChoiceButtons } from './choice-buttons'
import { takeStep } from './trail'

/** The first question. */
export function Who() {
  const app = useApp()
  const { say } = app
  return (
    <>
      <h2 id="question" tabIndex={-1}>
        {say('どなたですか', 'Who are you?')}
      </h2>
      <p class="help">
        {say('一番近いものを選んでください。あとで変えられます。', 'Choose the closest; you can change it later.')}
      </p>
      <ChoiceButtons
        big
        options={doors}
        label={say('どなたですか', 'Who are you?')}
        onChoose={(id) => takeStep(app, 'door', doors.find((door) => door.id === id)!.facts, { door: id })}
      />
    </>
  )
}
