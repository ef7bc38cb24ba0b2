import * as applicant from './applicant'
import * as bills from './bills'
import * as digitalFrames from './digital-frames'
import * as disaster from './disaster'
import * as energyCalls from './energy-calls'
import * as industrialCalls from './industrial-calls'
import * as microBusiness from './micro-business'
import * as project from './project'
import * as recovery from './recovery'
import * as screening from './screening'
import * as managementPlan from './management-plan'
import * as guarantee from './guarantee'
import * as growthCall from './growth-call'
import * as succession from './succession'
import * as localDisaster from './local-disaster'
import * as successionFrames from './succession-frames'
import { plannedActivity } from './activity'

/** One name for each fact, shared by all programmes, so that an applicant is asked once. */
export const vocabulary = {
  ...bills,
  ...applicant,
  plannedActivity,
  ...project,
  ...disaster,
  ...screening,
  ...managementPlan,
  ...guarantee,
  ...growthCall,
  ...succession,
  ...localDisaster,
  ...energyCalls,
  ...industrialCalls,
  ...digitalFrames,
  ...microBusiness,
  ...successionFrames,
  ...recovery,
}
