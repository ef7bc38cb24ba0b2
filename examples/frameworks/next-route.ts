// Next: app/api/bill/route.ts. A form's FormData, or JSON, is read as it comes; mistakes come back beside what could be read.
import { evaluate, parseProfile, toJson } from 'hojokin'
import { measures } from 'hojokin/rules/electricity-gas-relief'

const measure = measures['city-gas-discount']

export async function POST(request: Request): Promise<Response> {
  const isForm = !request.headers.get('content-type')?.includes('json')
  const input: unknown = await (isForm ? request.formData() : request.json())
  const parsed = parseProfile(measure.fields, input)
  if (!parsed.ok) return Response.json({ issues: parsed.issues, read: parsed.profile }, { status: 400 })
  return Response.json(toJson(evaluate(measure, parsed.profile)))
}
