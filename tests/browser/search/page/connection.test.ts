import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import {
  noFilters,
  ping,
  pong,
  type Answer,
  type Question,
  type Reply,
  type SearchRequest,
} from '../../../../src/browser/search/messages.ts'
import { connect, type SearchWorker } from '../../../../src/browser/search/page/connection.ts'

const requestFor = (words: string): SearchRequest => ({
  words,
  filters: noFilters,
  sort: 'relevance',
  limit: 20,
})

const empty: Answer = {
  names: [],
  bands: [],
  meant: '',
  isOneWord: false,
  facets: [],
  total: 0,
  final: true,
}

/** A worker that answers when the test says so. */
class PatientWorker implements SearchWorker<SearchRequest, Answer> {
  readonly questions: Question[] = []
  ended = false
  pings = 0
  onmessage: SearchWorker<SearchRequest, Answer>['onmessage'] = null
  onerror: SearchWorker<SearchRequest, Answer>['onerror'] = null

  postMessage(question: Question | typeof ping): void {
    if (question === ping) this.pings += 1
    else this.questions.push(question)
  }

  terminate(): void {
    this.ended = true
  }

  reply(reply: Reply): void {
    this.onmessage?.({ data: reply } as MessageEvent<Reply>)
  }

  pong(): void {
    this.onmessage?.({ data: pong } as MessageEvent<typeof pong>)
  }

  fail(): void {
    this.onerror?.({} as ErrorEvent)
  }

  get asked(): (string | null)[] {
    return this.questions.map(({ request }) => request?.words ?? null)
  }
}

function line({ mock }: TestContext) {
  mock.timers.enable({ apis: ['setTimeout'] })
  const workers: PatientWorker[] = []
  const shown: string[] = []
  const failures: string[] = []
  const connection = connect({
    manifest: '/search/index.json',
    opening: () => 'the manifest',
    makeWorker: () => {
      const worker = new PatientWorker()
      workers.push(worker)
      return worker
    },
    onAnswer: (_, { words }) => shown.push(words),
    onFailure: ({ kind }, { words }) => failures.push(`${kind}: ${words}`),
  })
  const pass = (time: number): void => {
    mock.timers.tick(time)
  }
  return { connection, workers, shown, failures, pass }
}

test('the worker is made when it is first needed, and once', (context) => {
  const { connection, workers } = line(context)
  assert.equal(workers.length, 0)
  connection.open()
  connection.open()
  assert.equal(workers.length, 1)
  assert.deepEqual(workers[0]?.asked, [null])
})

test('one question is under way; of the others only the newest is asked', (context) => {
  const { connection, workers, shown } = line(context)
  for (const words of ['t', 'ti', 'tid', 'tide']) connection.ask(requestFor(words), 'pause')
  const [worker] = workers
  assert.deepEqual(worker?.asked, ['t'])
  worker.reply({ number: 1, answer: empty })
  assert.deepEqual(worker.asked, ['t', 'tide'])
  assert.deepEqual(shown, [])
  worker.reply({ number: 4, answer: empty })
  assert.deepEqual(shown, ['tide'])
})

test('a question asked while the index opens is not lost', (context) => {
  const { connection, workers, shown } = line(context)
  connection.open()
  connection.ask(requestFor('tide'), 'pause')
  workers[0]?.reply({ number: 0, answer: null })
  workers[0]?.reply({ number: 1, answer: empty })
  assert.deepEqual(shown, ['tide'])
})

test('a late answer never overwrites a newer one', (context) => {
  const { connection, workers, shown } = line(context)
  connection.ask(requestFor('tide'), 'pause')
  workers[0]?.reply({ number: 1, answer: empty })
  connection.ask(requestFor('ferry'), 'pause')
  workers[0]?.reply({ number: 1, answer: empty })
  workers[0]?.reply({ number: 2, answer: empty })
  workers[0]?.reply({ number: 1, answer: empty })
  assert.deepEqual(shown, ['tide', 'ferry'])
})

test('what is not wanted any more does not arrive', (context) => {
  const { connection, workers, shown } = line(context)
  connection.ask(requestFor('tide'), 'pause')
  connection.forget()
  workers[0]?.reply({ number: 1, answer: empty })
  assert.deepEqual(shown, [])
})

test('a failure is told, and the next question tries again', (context) => {
  const { connection, workers, shown, failures } = line(context)
  connection.ask(requestFor('tide'), 'pause')
  workers[0]?.reply({ number: 1, failure: { kind: 'slow' } })
  assert.deepEqual(failures, ['slow: tide'])
  connection.ask(requestFor('tide'), 'pause')
  workers[0]?.reply({ number: 2, answer: empty })
  assert.deepEqual(shown, ['tide'])
})

test('what the page brought is given along until a file of it is missing', (context) => {
  const { connection, workers } = line(context)
  connection.ask(requestFor('tide'), 'pause')
  workers[0]?.reply({ number: 1, failure: { kind: 'missing', file: '/search/gone.json' } })
  connection.ask(requestFor('tide'), 'pause')
  assert.deepEqual(
    workers[0]?.questions.map(({ opening }) => opening),
    ['the manifest', null],
  )
})

test('a worker that breaks is ended, and the next question has a new one', (context) => {
  const { connection, workers, failures } = line(context)
  connection.ask(requestFor('tide'), 'pause')
  workers[0]?.fail()
  assert.equal(workers[0]?.ended, true)
  assert.deepEqual(failures, ['missing: tide'])
  connection.ask(requestFor('tide'), 'pause')
  assert.equal(workers.length, 2)
})

test('a worker that is busy for longer than a second is ended, and it is told', (context) => {
  const { connection, workers, shown, failures, pass } = line(context)
  connection.ask(requestFor('a'.repeat(9)), 'pause')
  pass(999)
  assert.equal(workers[0]?.pings, 0)
  pass(1)
  assert.equal(workers[0].pings, 1)
  pass(250)
  assert.equal(workers[0].ended, true)
  assert.deepEqual(failures, ['slow: aaaaaaaaa'])
  connection.ask(requestFor('tide'), 'pause')
  workers[1]?.reply({ number: 2, answer: empty })
  assert.deepEqual(shown, ['tide'])
})

test('a worker that waits for the network is left to wait', (context) => {
  const { connection, workers, shown, failures, pass } = line(context)
  connection.ask(requestFor('tide'), 'pause')
  for (let seconds = 0; seconds < 9; seconds++) {
    pass(1000)
    workers[0]?.pong()
  }
  workers[0]?.reply({ number: 1, answer: empty })
  pass(5000)
  assert.deepEqual([shown, failures, workers.length], [['tide'], [], 1])
})

test('what was asked while a slow question was ended is answered', (context) => {
  const { connection, workers, shown, failures, pass } = line(context)
  connection.ask(requestFor('slow'), 'pause')
  connection.ask(requestFor('tide'), 'pause')
  pass(1000)
  pass(250)
  assert.deepEqual(workers[1]?.asked, ['tide'])
  workers[1].reply({ number: 2, answer: empty })
  assert.deepEqual([shown, failures], [['tide'], []])
})

test('how far the reader is goes with the question', (context) => {
  const { connection, workers } = line(context)
  connection.ask(requestFor('tide'), 'typing')
  workers[0]?.reply({ number: 1, answer: empty })
  connection.ask(requestFor('tide'), 'pause')
  assert.deepEqual(
    workers[0]?.questions.map(({ pace }) => pace),
    ['typing', 'pause'],
  )
})
