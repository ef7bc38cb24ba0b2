import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

// Firefox and WebKit as the system has them, driven by what each brings along: Marionette and WebKitWebDriver. No driver is downloaded.
const firefoxPath = process.env.HOJOKIN_FIREFOX ?? '/usr/bin/firefox-esr'
const webkitPath = process.env.HOJOKIN_WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver'
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
export const installed = {
  firefox: existsSync(firefoxPath),
  webkit: existsSync(webkitPath) && existsSync('/usr/bin/Xvfb'),
}

async function freePort() {
  const server = createServer()
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address()
  await new Promise((closed) => server.close(closed))
  return port
}

async function until(what, attempt, times = 150) {
  for (let left = times; left > 0; left--) {
    const found = await attempt().catch(() => undefined)
    if (found !== undefined && found !== false && found !== null) return found
    await pause(200)
  }
  throw new Error(`waited in vain for ${what}`)
}

async function stop(process) {
  if (process.exitCode !== null) return
  process.kill()
  await Promise.race([once(process, 'exit'), pause(3000).then(() => process.kill('SIGKILL'))])
}

/** What a test does in a browser, whichever it is; `command` sends one WebDriver command. */
const driven = (name, command, close) => {
  const find = (css) => until(css, () => command('find', { using: 'css selector', value: css }))
  return {
    name,
    close,
    go: (url) => command('go', { url }),
    back: () => command('back', {}),
    run: (script, ...args) => command('run', { script: `return (${script})(...arguments)`, args }),
    click: async (css) => command('click', { element: (await find(css))[elementKey] }),
    type: async (css, text) => command('type', { element: (await find(css))[elementKey], text }),
    text: async (css) =>
      command('run', { script: 'return document.querySelector(arguments[0])?.textContent', args: [css] }),
    until: (what, script, ...args) =>
      until(what, () => command('run', { script: `return (${script})(...arguments)`, args })),
    resize: (width, height) => command('resize', { width, height }),
    screenshot: async (path) => writeFileSync(path, Buffer.from(await command('screenshot', {}), 'base64')),
  }
}

/** Firefox by Marionette: its commands are WebDriver’s, each a line of JSON with its length in front. */
export async function firefox() {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'hojokin-firefox-'))
  writeFileSync(
    join(folder, 'user.js'),
    `user_pref('marionette.port', ${port});\nuser_pref('intl.accept_languages', 'ja');\n`,
  )
  const running = spawn(firefoxPath, ['--headless', '--marionette', '--no-remote', '--profile', folder], {
    stdio: 'ignore',
    env: { ...process.env, HOME: folder },
  })
  const socket = await until('Firefox', async () => {
    const opened = connect(port, '127.0.0.1')
    await once(opened, 'connect')
    return opened
  })
  const waiting = new Map()
  let read = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    read = Buffer.concat([read, bytes])
    for (let colon; (colon = read.indexOf(58)) > 0;) {
      const end = colon + 1 + Number(read.subarray(0, colon))
      if (read.length < end) return
      // It greets with an object first; an answer is a list.
      const message = JSON.parse(read.subarray(colon + 1, end).toString())
      read = read.subarray(end)
      if (!Array.isArray(message)) continue
      const [, id, error, result] = message
      const { done, failed } = waiting.get(id)
      waiting.delete(id)
      if (error) failed(new Error(error.message))
      else done(result)
    }
  })
  let last = 0
  const send = (name, parameters) =>
    new Promise((done, failed) => {
      waiting.set(++last, { done, failed })
      const words = JSON.stringify([0, last, name, parameters])
      socket.write(`${Buffer.byteLength(words)}:${words}`)
    })
  await send('WebDriver:NewSession', { strictFileInteractability: false })
  const commands = {
    go: ({ url }) => send('WebDriver:Navigate', { url }),
    back: () => send('WebDriver:Back', {}),
    find: (by) => send('WebDriver:FindElement', by).then(({ value }) => value),
    click: ({ element }) => send('WebDriver:ElementClick', { id: element }),
    type: ({ element, text }) => send('WebDriver:ElementSendKeys', { id: element, text }),
    run: (given) => send('WebDriver:ExecuteScript', given).then(({ value }) => value),
    resize: (size) => send('WebDriver:SetWindowRect', size),
    screenshot: () => send('WebDriver:TakeScreenshot', { full: false }).then(({ value }) => value),
  }
  return driven(
    'Firefox',
    (name, given) => commands[name](given),
    async () => {
      socket.destroy()
      await stop(running)
      rmSync(folder, { recursive: true, force: true })
    },
  )
}

/** WebKit by WebKitWebDriver, on a display that nobody sees. */
export async function webkit() {
  const display = spawn('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(display.stdout, 'data')
  const port = await freePort()
  const driver = spawn(webkitPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(number).trim()}`,
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  })
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = await answer.json()
    if (!answer.ok) throw new Error(value.message)
    return value
  }
  const { sessionId } = await until('WebKit', () => ask('POST', '/session', { capabilities: {} }))
  const of = `/session/${sessionId}`
  const commands = {
    go: (given) => ask('POST', `${of}/url`, given),
    back: () => ask('POST', `${of}/back`, {}),
    find: (by) => ask('POST', `${of}/element`, by),
    click: ({ element }) => ask('POST', `${of}/element/${element}/click`, {}),
    type: ({ element, text }) => ask('POST', `${of}/element/${element}/value`, { text }),
    run: (given) => ask('POST', `${of}/execute/sync`, given),
    resize: (size) => ask('POST', `${of}/window/rect`, size),
    screenshot: () => ask('GET', `${of}/screenshot`),
  }
  return driven(
    'WebKit',
    (name, given) => commands[name](given),
    async () => {
      await ask('DELETE', of).catch(() => undefined)
      await stop(driver)
      await stop(display)
    },
  )
}
