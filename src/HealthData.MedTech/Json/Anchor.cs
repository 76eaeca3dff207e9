namespace HealthData.MedTech;

/// <summary>A member whose name is an anchor, as met while a text was read.</summary>
/// <param name="Token">The member's value.</param>
/// <param name="Container">The object that holds it.</param>
internal readonly record struct Anchor(int Token, int Container);
