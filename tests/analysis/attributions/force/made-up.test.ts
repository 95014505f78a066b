import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'In the novel, Otto Lund says that the farm is lost.',
  'In the film, Otto Lund tells his son that the farm is lost.',
  'Rowers hated the novel in which Otto Lund says the farm is lost.',
  'Otto Lund invented a letter in which Ana Brock said the ward was full.',
  'The novel ends with Otto Lund telling his son that the farm is lost.',
  'Her character, Nurse Hale, tells the rowers that the farm is lost.',
  'In a doctored video, Ana Brock said the ward was full.',
])

expectSaid([
  'The dinner ended with Otto Lund telling his son that the farm was lost.',
  'In the film, Otto Lund says that the farm was lost.',
  'Ana Brock wrote a letter in which she said the farm was lost.',
  'In the novel, the farm is lost, Otto Lund said.',
  'Which letters were forged? Otto Lund said the club knew.',
])
