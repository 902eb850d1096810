import { z } from 'zod';
/** One entry of municipalities.json. */
export declare const Municipality: z.ZodObject<{
    code: z.ZodString;
    name: z.ZodObject<{
        ru: z.ZodString;
        en: z.ZodString;
    }, z.core.$strip>;
    officialName: z.ZodString;
    residents: z.ZodNumber;
    center: z.ZodString;
}, z.core.$strip>;
export type Municipality = z.infer<typeof Municipality>;
