namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>A hub that workers read.</summary>
internal interface IWorkerStage
{
    /// <summary>Adds messages of a partition.</summary>
    void Add(int partition, IEnumerable<string> bodies);

    RoleProcess StartWorker(string name);

    /// <summary>Gets how many messages are behind the checkpoint of each partition.</summary>
    IReadOnlyList<long> Done();

    /// <summary>Breaks a line, where the hub can.</summary>
    void Cut(int partition);
}
