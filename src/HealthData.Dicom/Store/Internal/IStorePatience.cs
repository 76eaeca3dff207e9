namespace HealthData.Dicom;

/// <summary>What a run does about requests that fail: it may wait, and send them again.</summary>
internal interface IStorePatience
{
    /// <summary>Waits until a request may begin.</summary>
    ValueTask WaitAsync(CancellationToken cancellationToken);

    /// <summary>Notes that the service is too busy for a request that is going to be sent again.</summary>
    void OnBusy(TimeSpan? wait);

    /// <summary>Decides whether what a failed request has left is sent again, and waits before it.</summary>
    ValueTask<bool> TryAgainAsync(Exception failure, Response? answer, CancellationToken cancellationToken);
}
