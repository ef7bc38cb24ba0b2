export declare const allowedDoubles: readonly { readonly why: string; readonly files: readonly string[] }[]
