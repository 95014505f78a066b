import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'It is not true that Ana Brock told the club that she would resign.',
  'It is false that Ana Brock told the club that she would resign.',
  'Is it true that Ana Brock told the club that she would resign?',
  'There is no evidence that Otto Lund said the boat was unsafe.',
  'The club did not find any proof that Otto Lund said the boat was unsafe.',
  'There is little sign that Otto Lund told the rowers the boat was unsafe.',
  'Divers doubt that Otto Lund told the rower that the mast had failed.',
  'Ana Brock believed Otto Lund had told the club that she was there.',
  'Ana Brock thought Otto Lund said the shop was open.',
  'Otto Lund had no intention of telling the club that he was ill.',
  'Otto Lund left in the hope of telling the club that he was ill.',
  'Ana Brock has no memory of telling the club that she was ill.',
  'Otto Lund wishes he had told his father that he was proud of him.',
  'Otto Lund wished he had said, “I am proud of you.”',
  'Otto Lund wishes Ana Brock had said she was ill.',
])

expectSaid([
  'Ana Brock has a clear memory of telling the club that she was ill.',
  'There is evidence that Otto Lund said the boat was unsafe.',
  'It is clear that Otto Lund said the boat was unsafe.',
  'Ana Brock knew Otto Lund had told the club that she was there.',
  'A spokeswoman, Hope Brock, said the boat was unsafe.',
  'The boat, Otto Lund thought, was lost. Ana Brock said it was not.',
])
