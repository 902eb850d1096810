import { z } from 'zod';
/** One line of settlements.csv; `municipality` is the eight-digit code of its district. */
export declare const Settlement: z.ZodObject<{
    name: z.ZodString;
    name_en: z.ZodString;
    type: z.ZodEnum<{
        город: "город";
        "\u0433\u043E\u0440\u043E\u0434\u0441\u043A\u043E\u0439 \u043F\u043E\u0441\u0451\u043B\u043E\u043A": "городской посёлок";
        деревня: "деревня";
        посёлок: "посёлок";
        село: "село";
        станица: "станица";
    }>;
    municipality: z.ZodString;
    lon: z.ZodCoercedNumber<unknown>;
    lat: z.ZodCoercedNumber<unknown>;
    residents: z.ZodCoercedNumber<unknown>;
}, z.core.$strip>;
export type Settlement = z.infer<typeof Settlement>;
/** Reads the text of settlements.csv. */
export declare function parseSettlements(text: string): Settlement[];
