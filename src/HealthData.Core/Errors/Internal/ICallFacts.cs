namespace HealthData.Core;

/// <summary>What a failure tells of the call it ended.</summary>
internal interface ICallFacts
{
    /// <summary>The client and method, such as <c>LabClient.ReadSample</c>.</summary>
    string Name { get; }

    string Method { get; }

    string Route { get; }

    /// <summary>The host and port that the latest attempt was for; null before the first.</summary>
    string? Host { get; }

    int Attempts { get; }

    /// <summary>Whether an earlier attempt may have been carried out.</summary>
    bool IsRepeated { get; }

    TimeSpan Elapsed { get; }

    /// <summary>What the caller's own content threw, if it did.</summary>
    Exception? SourceFailure { get; }

    /// <summary>Whether the current attempt has handed a byte of its content to the network.</summary>
    bool HasStarted { get; }

    /// <summary>Whether the current attempt has received the head of an answer.</summary>
    bool HasAnswer { get; }

    /// <summary>Whether a strategy of the user's has stopped the current attempt.</summary>
    bool IsStopped { get; }
}
