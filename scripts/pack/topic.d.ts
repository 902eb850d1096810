import { z } from 'zod';
/** One entry of topics.json with its subtopics. Nothing is inherited: each entry says what holds for it. */
export declare const Topic: z.ZodObject<{
    code: z.ZodString;
    name: z.ZodObject<{
        ru: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    severity: z.ZodNumber;
    critical: z.ZodOptional<z.ZodBoolean>;
    season: z.ZodOptional<z.ZodObject<{
        from: z.ZodString;
        to: z.ZodString;
    }, z.core.$strip>>;
    deadlineDays: z.ZodNumber;
    aliases: z.ZodOptional<z.ZodArray<z.ZodString>>;
    children: z.ZodOptional<z.ZodArray<z.ZodObject</*elided*/ any, z.core.$strict>>>;
}, z.core.$strict>;
export type Topic = z.infer<typeof Topic>;
/** All topics of a tree with their parents, in reading order. */
export declare function flattenTopics(topics: Topic[], parent?: Topic): {
    topic: Topic;
    parent?: Topic;
}[];
