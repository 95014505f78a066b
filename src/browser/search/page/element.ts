/**
 * Makes an element. Texts become text nodes, so nothing that a reader typed or an article says is
 * ever read as HTML.
 *
 * @example element('a', { href: '/quotes/' }, 'All ', element('em', {}, 'quotes'))
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/**
 * A part of a page by its `data-part`.
 *
 * @throws when the page has none of that type
 *
 * @example findPart(root, 'form', HTMLFormElement)
 */
export function findPart<Part extends HTMLElement>(
  root: ParentNode,
  name: string,
  type: new () => Part,
): Part {
  const found = root.querySelector(`[data-part="${name}"]`)
  if (!(found instanceof type)) throw new Error(`The page has no ${name}.`)
  return found
}

/**
 * What a page brought as JSON, read when it is first asked for.
 *
 * @throws when the page has no such part
 *
 * @example readJson(root, 'opening')() // { form: 'whole', file: '0a1b2c3d4e5f.json' }
 */
export function readJson(root: ParentNode, name: string): () => unknown {
  const { textContent } = findPart(root, name, HTMLScriptElement)
  let value: unknown
  return () => (value ??= JSON.parse(textContent) as unknown)
}
