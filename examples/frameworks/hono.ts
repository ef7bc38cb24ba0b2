// Hono: the schema validates the request; the answer goes out as JSON with yen as integers. HTTPのAPIにする。
import { sValidator } from '@hono/standard-validator'
import { Hono } from 'hono'
import { assessmentJsonSchema, evaluate, profileSchema, toJson } from 'hojokin'
import { measures } from 'hojokin/rules/electricity-gas-relief'

const measure = measures['electricity-discount']

export const app = new Hono()
  .post('/electricity', sValidator('json', profileSchema(measure, { language: 'en' })), (context) =>
    context.json(toJson(evaluate(measure, context.req.valid('json')))),
  )
  .get('/schema', (context) => context.json(assessmentJsonSchema()))
