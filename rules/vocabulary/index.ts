import * as applicant from './applicant'
import * as bills from './bills'
import * as disaster from './disaster'
import * as project from './project'
import * as screening from './screening'
import { plannedActivity } from './activity'

/** One name for each fact, shared by all programmes, so that an applicant is asked once. */
export const vocabulary = { ...bills, ...applicant, plannedActivity, ...project, ...disaster, ...screening }
