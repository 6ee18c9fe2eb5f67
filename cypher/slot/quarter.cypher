// The quarter of an hour in UTC that an instant lies in, such as 2025-11-25T18:45.
// no parameters
left(postedAt, 14) + ['00', '15', '30', '45'][toInteger(substring(postedAt, 14, 2)) / 15]
