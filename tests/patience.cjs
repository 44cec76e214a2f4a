// These tests say what a view does, not how fast: a busy computer may take its time, and what never comes still fails.
if (typeof window !== 'undefined') require('@testing-library/react').configure({ asyncUtilTimeout: 15_000 });
