/**
 * Styles in the Citation Style Language, https://docs.citationstyles.org/en/stable/specification.html,
 * for what is cited here and nothing else: pieces in a news site that name at most one author.
 */

const style = (
  title: string,
  bibliography: string,
): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US" demote-non-dropping-particle="never">
  <info>
    <title>${title}</title>
    <id>urn:x-on-the-record:${title.toLowerCase()}</id>
    <updated>2022-01-14T00:00:00Z</updated>
  </info>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <bibliography>
    <layout>${bibliography}</layout>
  </bibliography>
</style>`

const author = '<names variable="author"><name name-as-sort-order="first"/></names>'
const title = '<text variable="title" quotes="true"/>'
const container = '<text variable="container-title" font-style="italic"/>'

/** The name of a style and how it is written, by what readers call it. */
export const citationStyles = {
  /** MLA Handbook, 9th edition, 5.1: author, title of source, title of container, date, location. */
  mla: style(
    'MLA',
    `<group delimiter=". ">
      ${author}
      ${title}
      <group delimiter=", " suffix=".">
        ${container}
        <date variable="issued">
          <date-part name="day" suffix=" "/>
          <date-part name="month" form="short" suffix=" "/>
          <date-part name="year"/>
        </date>
        <text variable="URL"/>
      </group>
    </group>`,
  ),
  /** Chicago Manual of Style, 17th edition, 14.206: articles of news sites, in a bibliography. */
  chicago: style(
    'Chicago',
    `<group delimiter=". " suffix=".">
      ${author}
      ${title}
      <group delimiter=", ">
        ${container}
        <date variable="issued">
          <date-part name="month" suffix=" "/>
          <date-part name="day" suffix=", "/>
          <date-part name="year"/>
        </date>
      </group>
      <text variable="URL"/>
    </group>`,
  ),
} as const
