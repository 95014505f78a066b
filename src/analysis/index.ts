export { analyze } from './analyze.ts'
export { slugOf } from './speakers/slug.ts'
export type {
  Analysis,
  AnalyzeOptions,
  Block,
  Confidence,
  DateMention,
  Evidence,
  EvidenceStep,
  Force,
  KnownSpeaker,
  KnownTopic,
  NotQuote,
  Notice,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  SpeakerKind,
  TopicMention,
} from './types.ts'
