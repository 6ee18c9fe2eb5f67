// The day in UTC that an instant lies in, such as 2025-11-25.
// no parameters
left(postedAt, 10)
