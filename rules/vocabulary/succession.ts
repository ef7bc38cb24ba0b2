import { choiceField, option, text } from '../../src/author'

export const successionRole = choiceField(
  'successionRole',
  {
    label: text('事業承継での立場', 'Side of the succession'),
    question: text('事業を譲る側ですか、譲り受ける側ですか。', 'Do you hand the business over, or take one over?'),
    help: text(
      '後継者がいない、または親族などに継ぐなら「譲る側」、ほかの会社や店の事業を引き継ぎたいなら「譲り受ける側」です。',
      'Choose handing over if you have no successor or pass the business on, taking over if you want the business of another.',
    ),
    changeable: true,
  },
  option('handOver', '譲る側', 'handing over', '売り手', '譲渡', '後継者不在'),
  option('takeOver', '譲り受ける側', 'taking over', '買い手', '譲受'),
)
