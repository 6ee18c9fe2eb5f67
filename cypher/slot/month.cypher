// The month in UTC that an instant lies in, such as 2025-11.
// no parameters
left(postedAt, 7)
