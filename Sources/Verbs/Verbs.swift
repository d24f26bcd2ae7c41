// Verbs
