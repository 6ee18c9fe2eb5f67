// Lets one import at a time write, from whichever process: the next one waits here until this transaction has ended. Nothing of it stays.
// no parameters
MERGE (l:ImportLock {id: 'import'})
DELETE l
