import { expectSaid, expectUnsaid } from '../../forces.ts'

expectUnsaid([
  'Experience told Otto Lund that the ice would hold.',
  'History says Norra will lose on Sunday.',
  'Local tradition says that the bride must not look back.',
  'Instinct told Clara Benn that she should row.',
  'Something told Ana Brock that the man was lying.',
  'Nothing suggests that Ana Brock will stay.',
])

expectSaid(['The Local History Society says Norra will lose.', 'Rowers say Norra will lose.'])
