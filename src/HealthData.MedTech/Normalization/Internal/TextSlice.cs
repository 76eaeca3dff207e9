namespace HealthData.MedTech;

/// <summary>
/// A text of a measurement: where it is in the message or, if it had to be made, in the arena. Default: there is none.
/// </summary>
internal readonly record struct TextSlice(int Start, int Length, TextSource Source)
{
    public bool Exists => Source != TextSource.None;
}
