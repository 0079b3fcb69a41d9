// How much each record of the codebook is used, for the lists that say so beside each name.
// Must not break: what refers to a tag and to one below it counts once for the tag above them, `deepestTag` up at most.
import type { Uses } from '../../core/answers'
import type { Checked } from '../../core/contract'
import { deepestTag } from '../../core/model/codebook'
import type { Connection } from './connection'

const ofTags = `WITH RECURSIVE above(id, tag, depth) AS (
    SELECT id, id, 1 FROM tags UNION
    SELECT above.id, tags.parent, depth + 1 FROM above JOIN tags ON tags.id = above.tag
    WHERE tags.parent IS NOT NULL AND depth < ${deepestTag})
  SELECT above.tag AS id,
    count(DISTINCT CASE WHEN above.id = above.tag THEN fromNoun || fromId END) AS own,
    count(DISTINCT fromNoun || fromId) AS "all"
  FROM above JOIN links ON links.noun = 'tags' AND links.id = above.id
  WHERE fromNoun IN ('sources', 'highlights', 'claims') GROUP BY above.tag`

const queries: Record<Checked<'uses'>['noun'], string> = {
  tags: ofTags,
  entities: `SELECT id, count(*) AS own, count(*) AS "all" FROM links
    WHERE noun = 'entities' AND fromNoun IN ('sources', 'claims') GROUP BY id`,
  claimTypes: `SELECT claimTypes.id, count(*) AS own, count(*) AS "all"
    FROM claimTypes JOIN ledger ON ledger.type = claimTypes.key GROUP BY claimTypes.id`,
}

/** What is used at all; a record that nothing refers to is left out. */
export const readUses = (connection: Connection, noun: Checked<'uses'>['noun']): Uses[] =>
  connection.all(queries[noun]) as unknown as Uses[]
