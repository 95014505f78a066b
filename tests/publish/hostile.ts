/** Words that have broken, somewhere, what was meant to carry them. */
import fc from 'fast-check'

/** One of each kind that an output must survive. */
export const hostileTexts: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<!-- --> <![CDATA[ ]]> ]]>',
  '<img src=x onerror=alert(1)>',
  '& &amp; &#0; &lt;',
  '\'"`\\',
  '=cmd()|"/c calc"!A1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tTab',
  '\rReturn',
  'a\r\nb\nc',
  'lone \ud800 high, low \udc00 lone',
  'nul \u0000 bell \u0007 escape \u001b delete \u007f next \u0085',
  'not characters \ufffe \uffff',
  'line \u2028 paragraph \u2029',
  'right to left \u202e mark \u200f zero \u200b width',
  '__proto__',
  'constructor',
  '{{ mustache }} ${template} %s',
  '{\\bf braces} $math$ ~tilde^caret_under #1 \\input{x}',
  '“curly” ‘single’ „low“ «guillemets»',
  '🇺🇦 👨‍👩‍👧 e\u0301',
  'שלום עולם مرحبا',
  '我们用尽了耐心',
  'We will wait. '.repeat(720),
]

/** Any text, most of it made of {@link hostileTexts}. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
        .map((units) => String.fromCharCode(...units)),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((pieces) => pieces.join(' '))
