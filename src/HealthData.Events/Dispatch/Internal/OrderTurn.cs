namespace HealthData.Events;

/// <summary>The right to handle events about one resource, and the highest number that was handled.</summary>
internal readonly record struct OrderTurn(string Key, long? Highest, ETag ETag);
