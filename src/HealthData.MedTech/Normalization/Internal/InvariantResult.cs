namespace HealthData.MedTech;

/// <summary>What an expression that is the same for all matches has given for the message at hand.</summary>
internal struct InvariantResult
{
    /// <summary>The message's turn; another one's result is none.</summary>
    public long Turn;

    public ValueStatus Status;

    public TextSlice Text;

    public DateTime Time;

    /// <summary>The token that a path selects, or -1.</summary>
    public int Token;

    /// <summary>How many tokens the path selects, no more than two counted.</summary>
    public int Count;
}
