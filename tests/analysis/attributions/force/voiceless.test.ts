import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'Experience told Otto Lund that the ice would hold.',
  'History says Norra will lose on Sunday.',
  'Local tradition says that the bride must not look back.',
  'Instinct told Clara Benn that she should row.',
  'Something told Ana Brock that the man was lying.',
  'The proverb says that the tide waits for nobody.',
  'Legend has it that the saint told the rowers to go home.',
  'As the saying goes, “The tide waits for nobody.”',
  'Nothing suggests that Ana Brock will stay.',
])

expectSaid([
  'The Local History Society says Norra will lose.',
  'Rowers say Norra will lose.',
  'The NFL legend said Norra will lose.',
  'The joke was old, Otto Lund said.',
])
