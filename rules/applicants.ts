import { not, oneOf, text } from '../src/author'
import type { Condition, Text } from '../src/author'
import { vocabulary } from './vocabulary'

/** Measures for industry name no household among their applicants, and a family that screens itself is not to be told of them. */
export const notHousehold: Condition = not(oneOf(vocabulary.applicantType, 'household'))

/** 民間事業者等: neither a household nor a local government; the document leaves open who else is meant. */
export const privateBusiness: Condition = not(oneOf(vocabulary.applicantType, 'household', 'localGovernment'))

/** Said wherever private businesses are taken so. */
export const whoIsPrivate: Text = text(
  '「民間事業者等」に誰が入るかは資料になく、家庭と地方公共団体だけを除きます。',
  'Who is meant by “private businesses and others” is not in the document; only households and local governments are left out.',
)
