namespace HealthData.Conventions.Tests.Rooms;

/// <summary>A use of a type in one room by a type in another.</summary>
/// <param name="From">The room of the user.</param>
/// <param name="To">The room of what is used.</param>
/// <param name="User">The name of the type that uses.</param>
/// <param name="Used">The name of the type that is used.</param>
internal sealed record RoomArrow(string From, string To, string User, string Used);
