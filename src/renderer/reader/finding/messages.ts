// What the page and the worker that searches say to each other. Pure data.
import type { Hits, Question } from './find'

/** The text comes once, before the first question; `joints` are the places between its blocks. */
export type ToWorker = { text: string; joints: Int32Array<ArrayBuffer> } | { question: Question }

/** That it has begun is told, because only from then on time counts. */
export type FromWorker = 'begun' | { hits: Hits }
