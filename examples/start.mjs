// The main job on real input: a bill file priced and reconciled, then a grant estimated with its working.
console.log('── a retailer’s bills ──')
await import('./retailer-month.mjs')
console.log('\n── a grant for an inn in Wajima ──')
await import('./noto-inn.mjs')
