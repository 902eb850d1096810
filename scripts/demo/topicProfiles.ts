import { PLACE_PROFILES } from './placeProfiles'
import { SERVICE_PROFILES } from './serviceProfiles'
import { SERVICE, type TopicProfile } from './topicProfile'

/** What is particular about each topic; a topic of the pack that is not here is rare and has nothing particular. */
export const TOPIC_PROFILES: Record<string, TopicProfile> = { ...PLACE_PROFILES, ...SERVICE_PROFILES }

/** For topics that a region's own tree has and this table does not. */
export const RARE_TOPIC: TopicProfile = { ...SERVICE, weight: 1 }
