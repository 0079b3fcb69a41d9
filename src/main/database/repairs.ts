// Evidence on old versions of sources beside which nothing of the newer ones stands, as SQL finds it.
// Must not break: where a later version has the passage in the same claim, or a person detached it, nothing is open.
// The joins are CROSS, which keeps their order: left to itself SQLite reads all claims for each highlight.
import type { Connection } from './connection'
import type { OpenEvidence, Reader } from './reader'

/** Highlights that one statement looks at: that takes a few milliseconds. */
const chunk = 400

/** The highlights that came of `old`, a row of the query around it, from version to version. */
const later = `WITH RECURSIVE later(id) AS (
  SELECT fromId FROM links WHERE noun = 'highlights' AND id = old.value AND fromNoun = 'highlights'
  UNION SELECT links.fromId FROM later CROSS JOIN links
    ON links.noun = 'highlights' AND links.id = later.id AND links.fromNoun = 'highlights')`

const openOn = `WITH open AS (SELECT old.key AS place, old.value AS highlightId, claims.id AS claimId, evidence.key AS evidence,
    (${later} SELECT min(highlights.id) FROM later CROSS JOIN highlights ON highlights.id = later.id
      WHERE highlights.sourceId = ?) AS foundId
  FROM json_each(?) AS old
  CROSS JOIN links ON links.noun = 'highlights' AND links.id = old.value AND links.fromNoun = 'claims'
  CROSS JOIN claims ON claims.id = links.fromId
  CROSS JOIN json_each(claims.evidence) AS evidence ON evidence.value ->> 'highlightId' = old.value
  WHERE evidence.value ->> 'detached' IS NULL AND NOT EXISTS (${later}
    SELECT 1 FROM later CROSS JOIN json_each(claims.evidence) AS other ON other.value ->> 'highlightId' = later.id)
)
  SELECT open.*, found.anchor AS found FROM open LEFT JOIN highlights AS found ON found.id = foundId
  ORDER BY place, claimId, evidence`

/** What is asked about evidence that no newer version has. */
export const readRepairs = (connection: Connection): Pick<Reader, 'superseded' | 'openEvidence'> => ({
  superseded: () =>
    connection
      .all('SELECT DISTINCT supersedes AS id FROM sources WHERE supersedes IS NOT NULL ORDER BY 1')
      .map((row) => row['id'] as string),
  *openEvidence(sourceId, newestId) {
    // A lost one has no passage that could be laid beside another.
    const rows = connection.all(
      'SELECT id FROM highlights WHERE sourceId = ? AND start IS NOT NULL ORDER BY start, id',
      sourceId,
    )
    const ids = rows.map((row) => row['id'] as string)
    for (let at = 0; at < ids.length; at += chunk) {
      const some = JSON.stringify(ids.slice(at, at + chunk))
      yield connection.all(openOn, newestId, some).map((row) => ({
        highlightId: row['highlightId'] as string,
        claimId: row['claimId'] as string,
        evidence: row['evidence'] as number,
        foundId: (row['foundId'] as string | null) ?? undefined,
        found: (row['found'] as OpenEvidence['found'] | null) ?? undefined,
      }))
    }
  },
})
