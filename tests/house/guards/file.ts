// A source file as the guards see it: its text, comments, imports and syntax tree.
import { parseSync, type Comment, type Program } from 'oxc-parser'

export interface Import {
  from: string
  typesOnly: boolean
}

export interface SourceFile {
  /** From the top folder, with forward slashes. */
  path: string
  text: string
  comments: Comment[]
  imports: Import[]
  program: Program
}

export interface Node {
  type: string
  start: number
  end: number
}

export function parseFile(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`)
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }))
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ from: moduleRequest.value, typesOnly: isType })
    }
  }
  const asked = (node: Node) => importedInside(node, text)
  return { path, text, comments, imports: [...imports, ...nodesOf(program).flatMap(asked)], program }
}

// `import('x')` as an expression and as a type, and require('x').
function importedInside(node: Node, text: string): Import[] {
  const inside = /^(?:import|require)\(\s*['"]([^'"]+)['"]/.exec(text.slice(node.start, node.end))?.[1]
  const asks = ['ImportExpression', 'TSImportType', 'CallExpression'].includes(node.type)
  return asks && inside !== undefined ? [{ from: inside, typesOnly: node.type === 'TSImportType' }] : []
}

/** Every node of a tree, outermost first. */
export function nodesOf(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf)
  if (!isNode(tree)) return []
  return [tree, ...Object.values(tree).flatMap(nodesOf)]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value
}

/** The line that a position is on, from 1. */
export function lineAt(file: SourceFile, position: number): number {
  return file.text.slice(0, position).split('\n').length
}
