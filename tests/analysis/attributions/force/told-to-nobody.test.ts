import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'Otto Lund told no one that he had lost his boat.',
  'Ana Brock told none of her friends that she was ill.',
  'Ana Brock told neither her sister nor her mother that she was ill.',
  'Ana Brock told hardly anyone that she was ill.',
  'Otto Lund kept rowing, telling no one that he was ill.',
  'Ana Brock read a book on the ferry, and told nobody where she was going.',
  'Ana Brock told herself that all would be well.',
  'Ana Brock told herself: “Keep rowing.”',
  '“We will win,” Ana Brock remembers thinking.',
])

expectSaid([
  '“We will win,” Ana Brock remembers saying, thinking of her son.',
  'Otto Lund told no one in particular, “It is lost.”',
  'Otto Lund told no fewer than six rowers, “It is lost.”',
  'Otto Lund told the rowers himself that it was lost.',
  'Otto Lund described himself as “a bad rower.”',
])
