// tRPC: the schema is the input, the codec of an assessment the output, so that client and server are typed end to end.
import { initTRPC } from '@trpc/server'
import { evaluate, profileSchema, screen, toJson } from 'hojokin'
import { programmes, vocabulary } from 'hojokin/rules'
import { measures } from 'hojokin/rules/business-reconstruction-noto'

const { router, procedure } = initTRPC.create()
const noto = measures['business-reconstruction-noto']

export const api = router({
  noto: procedure.input(profileSchema(noto)).query(({ input }) => toJson(evaluate(noto, input))),
  /** Every measure for one applicant; what is certain first. */
  screen: procedure.input(profileSchema(vocabulary)).query(({ input }) => toJson(screen(programmes, input))),
})
export type Api = typeof api
