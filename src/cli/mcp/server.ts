import { CliError } from '../cli-error'
import { carried, tools } from './tools'

/** The protocol's own library, which whoever wants it installs beside this one. */
async function protocol() {
  try {
    const [{ McpServer }, { StdioServerTransport }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/mcp.js'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
    ])
    return { McpServer, StdioServerTransport }
  } catch {
    throw new CliError({
      ja: 'hojokin mcp には @modelcontextprotocol/sdk が要ります: npm install @modelcontextprotocol/sdk',
      en: 'hojokin mcp needs @modelcontextprotocol/sdk: npm install @modelcontextprotocol/sdk',
    })
  }
}

const instructions = `Support measures of METI's FY2025 (令和7年度) supplementary budget, answered by rule and to the yen. Unofficial.
Find measures with search, ask what questions says, then evaluate. Never guess a fact: leave it out. "upTo" is a ceiling that the
authority may grant after selection, not an amount that the applicant gets; pass on conditions, basis, sources and the date.`

/** Serves the tools on standard input and output until the client goes. */
export async function serve(version: string): Promise<void> {
  const { McpServer, StdioServerTransport } = await protocol()
  const server = new McpServer({ name: 'hojokin', version }, { instructions })
  for (const { name, title, description, input, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: carried,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      (given: Record<string, unknown>) => {
        try {
          const answer = run(given)
          return {
            content: [{ type: 'text' as const, text: JSON.stringify(answer, null, 2) }],
            structuredContent: answer,
          }
        } catch (error) {
          if (!(error instanceof CliError)) throw error
          return { content: [{ type: 'text' as const, text: `${error.text.en}\n${error.text.ja}` }], isError: true }
        }
      },
    )
  await server.connect(new StdioServerTransport())
}
