import ts from 'typescript'

const operators = new Set(['*', '/', '%', '**'])
const toNumber = new Set(['Number', 'parseFloat', 'parseInt'])

/** True for a whole-number type that is exact whatever its size: bigint, and nothing else. */
function isBigInt(type) {
  if (type.isUnion()) return type.types.every(isBigInt)
  return (type.flags & ts.TypeFlags.BigIntLike) !== 0
}

/** The value of an expression of whole-number literals, such as 64 * 1024; undefined for anything else. */
function constant(node) {
  if (node.type === 'Literal') return Number.isSafeInteger(node.value) ? node.value : undefined
  if (node.type !== 'BinaryExpression') return undefined
  const [left, right] = [constant(node.left), constant(node.right)]
  if (left === undefined || right === undefined) return undefined
  const value = {
    '*': left * right,
    '/': left / right,
    '%': left % right,
    '**': left ** right,
    '+': left + right,
    '-': left - right,
  }[node.operator]
  return Number.isSafeInteger(value) ? value : undefined
}

/**
 * Forbids what can bring a binary fraction into money or usage: multiplying, dividing, remainders and powers of anything but bigints,
 * turning text or bigints into numbers, and number literals that are not whole. Files where it is safe are listed, each with its reason.
 */
export const noDouble = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      arithmetic:
        "'{{operator}}' on {{type}} can lose yen: use a Fraction or bigints, or give this file its reason in lint/allowed-doubles.js",
      conversion:
        "'{{name}}' can lose digits: keep the text or the bigint, or give this file its reason in lint/allowed-doubles.js",
      literal: '{{raw}} is not exact as a number: write it as text and read it with parseFraction',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices
    const check = (node, operator, sides) => {
      const wrong = sides.map((side) => services.getTypeAtLocation(side)).find((type) => !isBigInt(type))
      if (wrong)
        context.report({
          node,
          messageId: 'arithmetic',
          data: { operator, type: services.program.getTypeChecker().typeToString(wrong) },
        })
    }
    return {
      BinaryExpression: (node) => {
        if (operators.has(node.operator) && constant(node) === undefined)
          check(node, node.operator, [node.left, node.right])
      },
      AssignmentExpression: (node) => {
        if (operators.has(node.operator.slice(0, -1))) check(node, node.operator, [node.left, node.right])
      },
      UnaryExpression: (node) => {
        if (node.operator === '+') context.report({ node, messageId: 'conversion', data: { name: '+' } })
      },
      Identifier: (node) => {
        if (!toNumber.has(node.name)) return
        const { parent } = node
        // As a function, called or passed on; `Number.isSafeInteger` and the like only ask, and `Number.parseFloat` is caught by its own name.
        const asks = parent.type === 'MemberExpression' && parent.object === node
        if (!asks && !(parent.type === 'Property' && parent.key === node))
          context.report({ node, messageId: 'conversion', data: { name: node.name } })
      },
      'CallExpression > MemberExpression.callee > Identifier.property[name="toNumber"]': (node) => {
        context.report({ node, messageId: 'conversion', data: { name: 'toNumber' } })
      },
      Literal: (node) => {
        if (typeof node.value === 'number' && !Number.isSafeInteger(node.value))
          context.report({ node, messageId: 'literal', data: { raw: node.raw } })
      },
    }
  },
}
