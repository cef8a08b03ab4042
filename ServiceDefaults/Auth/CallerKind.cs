namespace ServiceDefaults.Auth;

/// <summary>What somebody who calls may do.</summary>
public enum CallerKind
{
    /// <summary>A user who sees and changes what is their own.</summary>
    Member,

    /// <summary>A user who sees and changes everything.</summary>
    Admin,

    /// <summary>A program, which does as an admin on the services that it has a scope for.</summary>
    Machine,
}
