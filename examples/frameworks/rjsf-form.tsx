// react-jsonschema-form: a whole form from the rules, with labels, questions, help and options. 規則からフォームを丸ごと作る。
import Form from '@rjsf/core'
import type { RJSFSchema } from '@rjsf/utils'
import { customizeValidator } from '@rjsf/validator-ajv8'
import Ajv2020 from 'ajv/dist/2020.js'
import { amountWords, evaluate, profileSchema, toFormSchema, type Assessment, type Measure } from 'hojokin'
import { useState } from 'react'

// The schema is of JSON Schema 2020-12, which Ajv has in a class of its own.
const validator = customizeValidator({ AjvClass: Ajv2020 })

export function MeasureForm({ measure }: { measure: Measure }) {
  const schema: RJSFSchema = toFormSchema(measure)
  const [answer, setAnswer] = useState<Assessment>()
  return (
    <>
      <Form
        schema={schema}
        uiSchema={{ 'ui:submitButtonOptions': { submitText: '計算する' } }}
        validator={validator}
        noHtml5Validate
        onSubmit={({ formData }) => setAnswer(evaluate(measure, profileSchema(measure).parse(formData)))}
      />
      {answer?.status === 'eligible' && <output>{amountWords(answer.amount).ja}</output>}
    </>
  )
}
