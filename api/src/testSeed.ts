import fc from 'fast-check'

// The same values in every run, so that a change is never blamed for what others had left; `SEED=$RANDOM` tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261125) })
