export { standing as standingOn } from 'hojokin'
export type { Standing as CallStanding } from 'hojokin'
