import { type Door, text } from '../../src/author'

/** The first question, どなたですか, in the words of those who ask. */
export const doors: readonly Door[] = [
  { id: 'household', label: text('家庭', 'A household'), facts: { applicantType: 'household' } },
  {
    id: 'soleProprietor',
    label: text('個人の店・個人事業主', 'A shop or business in my own name'),
    facts: { applicantType: 'soleProprietor' },
  },
  { id: 'company', label: text('会社', 'A company'), facts: { applicantType: 'company' } },
  {
    id: 'landlord',
    label: text('アパートなどの大家', 'A landlord of rented flats'),
    facts: { existingRentalFlats: true },
  },
  {
    id: 'hit',
    label: text('災害で被害を受けた店・会社', 'A business hit by a disaster'),
    facts: { plannedActivity: 'disasterRecovery' },
  },
  {
    id: 'body',
    label: text('組合・商店街・商工会など', 'A cooperative, shopping street or chamber'),
    facts: {},
  },
  { id: 'localGovernment', label: text('自治体', 'A local government'), facts: { applicantType: 'localGovernment' } },
  { id: 'research', label: text('大学・研究機関', 'A university or research institute'), facts: {} },
]
