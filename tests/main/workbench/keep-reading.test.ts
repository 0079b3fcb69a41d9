// How far sources were read: kept with the project, no change of it, gone with its source and back with it.
import { expect, test } from 'vitest'
import { desk, failureOf, importText, openDesk } from './desk'

test('what was read is there again when the project is opened, and is no step', async () => {
  const one = await openDesk()
  const sourceId = await importText(one, 'Harbour report')
  const { call } = one
  const before = (await call.openedProject({}))?.history
  await call.keepReading({ sourceId, reading: { state: 'reading', start: 3, furthest: 9 } })
  await call.keepReading({ sourceId, reading: { state: 'read', start: 0, furthest: 14 } })
  await call.closeProject({})
  const opened = await call.openProject({ path: one.path('project.assay') })
  expect(opened.readings).toEqual([{ sourceId, state: 'read', start: 0, furthest: 14 }])
  expect(opened.history).toEqual(before)
  const reader = desk({ mode: 'read' }, one.folder)
  await reader.call.openProject({ path: one.path('project.assay') })
  const reading = { state: 'read' as const, start: 0, furthest: 1 }
  expect(await failureOf(reader, 'keepReading', { sourceId, reading })).toMatchObject({ code: 'readOnly' })
  await call.removeSource({ id: sourceId })
  expect((await call.openedProject({}))?.readings).toEqual([])
  expect(await failureOf(one, 'keepReading', { sourceId, reading })).toMatchObject({ code: 'notFound' })
  await call.undo({})
  expect((await call.openedProject({}))?.readings).toEqual(opened.readings)
  await call.keepReading({ sourceId, reading: null })
  expect((await call.openedProject({}))?.readings).toEqual([])
  expect((await call.verify({})).problems).toEqual([])
})
