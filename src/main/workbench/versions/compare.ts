// `compareVersions`: where one text differs from another, worked out in slices.
// Must not break: any two sources may be compared, and nothing is changed.
import type { Workbench } from '../../../core/contract'
import { differenceOf } from '../../../core/versions/difference'
import { inSlices } from '../../database'
import type { Session } from '../session'
import { slicingOf } from '../slices'
import { need } from '../transaction'

export function compareVersionsVerb(session: Session): Workbench['compareVersions'] {
  return ({ job: name, id, of }) =>
    session.jobs.run(name, async (job) => {
      const project = session.project()
      const [oldText, newText] = [of, id].map((each) =>
        project.text(need(project, 'sources', each).text.sha256),
      )
      return { runs: await inSlices(differenceOf(oldText ?? '', newText ?? ''), slicingOf(job)) }
    })
}
