// The suites that run without a browser: `unit` (milliseconds, real SQLite files) and `shells` (the built program).
// Must not break: forks, because better-sqlite3 and child processes don't belong in worker threads.
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes half a minute and more, the longest first. */
const longest = [
  'database/kill',
  'model/first-half',
  'model/second-half',
  'workbench/long-changes',
  'database/power',
]

/** Begins with them: what begins last and takes minutes keeps one processor busy and the others waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    pool: 'forks',
    // The default leaves one processor to whoever watches: of two that would be half.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // No test is a measurement: what works on a machine that does other things besides may take its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{core,main,preload,renderer,house}/**/*.test.{ts,tsx}'],
          // Hundreds of small files, which would read the same modules again for as long as their tests take.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'shells',
          include: ['tests/shells/**/*.test.ts'],
        },
      },
    ],
  },
})
